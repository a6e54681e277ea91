# What `sam build` calls: one target per function of template.yaml. Maven packages all of them at once, when a source
# is newer than the last packaging.

MAVEN ?= ./mvnw -q -B
STAMP := target/lambda-packages.stamp
SOURCES := $(shell find catalogue core store readers aws functions pom.xml \
	-name target -prune -o -path '*/src/test' -prune -o -type f -print)

.PHONY: build-IngestFunction build-AssessFunction build-NotifyFunction build-RemindFunction \
	build-ReconcileFunction build-ReportFunction

build-IngestFunction: $(STAMP)
	mkdir -p "$(ARTIFACTS_DIR)/lib" && cp functions/ingest/target/ingest.jar "$(ARTIFACTS_DIR)/lib/"

build-AssessFunction: $(STAMP)
	mkdir -p "$(ARTIFACTS_DIR)/lib" && cp functions/assess/target/assess.jar "$(ARTIFACTS_DIR)/lib/"

build-NotifyFunction: $(STAMP)
	mkdir -p "$(ARTIFACTS_DIR)/lib" && cp functions/notify/target/notify.jar "$(ARTIFACTS_DIR)/lib/"

build-RemindFunction: $(STAMP)
	mkdir -p "$(ARTIFACTS_DIR)/lib" && cp functions/remind/target/remind.jar "$(ARTIFACTS_DIR)/lib/"

build-ReconcileFunction: $(STAMP)
	mkdir -p "$(ARTIFACTS_DIR)/lib" && cp functions/reconcile/target/reconcile.jar "$(ARTIFACTS_DIR)/lib/"

build-ReportFunction: $(STAMP)
	mkdir -p "$(ARTIFACTS_DIR)/lib" && cp functions/report/target/report.jar "$(ARTIFACTS_DIR)/lib/"

$(STAMP): $(SOURCES)
	$(MAVEN) package -DskipTests -am \
		-pl functions/ingest,functions/assess,functions/notify,functions/remind,functions/reconcile,functions/report
	mkdir -p $(@D) && touch $@
