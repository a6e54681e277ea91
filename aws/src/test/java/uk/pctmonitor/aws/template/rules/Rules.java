package uk.pctmonitor.aws.template.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules of the template. */
public final class Rules {

    private Rules() {}

    public static List<Rule> all() {
        return Stream.of(
                        BucketRules.all(),
                        UploadRules.all(),
                        KeyRules.all(),
                        TableRules.all(),
                        TopicRules.all(),
                        FunctionRules.all(),
                        ScheduleRules.all(),
                        RoleRules.all(),
                        AlarmRules.all(),
                        ParameterRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
