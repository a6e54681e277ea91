package uk.pctmonitor.aws.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.pctmonitor.aws.template.permission.Permissions;
import uk.pctmonitor.aws.template.permission.Request;

/** Who may do what with files of the inbox (decision 061), by the template's own statements. */
class UploadRightsTest {

    private static final Template TEMPLATE = Template.read();
    private static final String INBOX = "arn:aws:s3:::pct-monitor-inbox-123456789012-eu-west-2";
    private static final String TAG = "aws:PrincipalTag/submitter";

    private final Permissions trust = Permissions.toTakeOn(TEMPLATE, "SubmitterRole");
    private final Permissions submitter =
            Permissions.ofRole(TEMPLATE, "SubmitterRole").under("InboxPolicy");
    private final Permissions administrator =
            Permissions.ofAnAdministrator(TEMPLATE).under("InboxPolicy");

    /** Keys are compared as they are; a file put again is a new version. */
    @ParameterizedTest
    @CsvSource({
        "5FL, inbox/5FL/cover/2014-15_Q2.csv, true",
        "5FL, inbox/5FL/../5K5/cover/file.csv, true",
        "5FL, inbox/5FL/, true",
        "phe, inbox/phe/cover/2014-15_Q2.csv, true",
        "5FL, inbox/5K5/cover/2014-15_Q2.csv, false",
        "5FL, inbox/5FLX/cover/2014-15_Q2.csv, false",
        "5FL, inbox/5fl/cover/2014-15_Q2.csv, false",
        "5FL, inbox/../5FL/cover/2014-15_Q2.csv, false",
        "5FL, inbox/5FL, false",
        "5FL, inbox//5FL/file.csv, false",
        "5FL, 5FL/cover/file.csv, false",
        "5FL, reports/inbox/5FL/file.csv, false",
        "5FL, INBOX/5FL/file.csv, false",
        "5*, inbox/5FL/cover/file.csv, false",
        "'*', inbox/5FL/cover/file.csv, false",
        "5?L, inbox/5FL/cover/file.csv, false",
        "'', inbox/5FL/cover/file.csv, false",
    })
    void letPeoplePutOnlyIntoTheFolderOfTheirOwn(String tag, String key, boolean allowed) {
        assertThat(submitter.allow(put(key).with(TAG, tag))).isEqualTo(allowed);
        assertThat(administrator.allow(put(key).with(TAG, tag))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inbox/5FL/cover/file.csv", "inbox//file.csv", "inbox/file.csv", "x"})
    void letNobodyPutAnythingWithoutATag(String key) {
        assertThat(submitter.allow(put(key))).isFalse();
        assertThat(administrator.allow(put(key))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3:GetObject",
                "s3:GetObjectVersion",
                "s3:ListBucket",
                "s3:DeleteObject",
                "s3:DeleteObjectVersion",
                "s3:PutObjectAcl",
                "s3:PutBucketPolicy"
            })
    void letSubmittersDoNothingElseNotEvenWithTheirOwnFiles(String action) {
        Request request = Request.of(action, INBOX + "/inbox/5FL/cover/file.csv").with(TAG, "5FL");

        assertThat(submitter.allow(request)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "s3:x-amz-server-side-encryption, AES256",
        "s3:x-amz-server-side-encryption, aws:kms",
        "s3:x-amz-server-side-encryption-customer-algorithm, AES256",
        "aws:SecureTransport, false",
        "s3:TlsVersion, 1.1",
    })
    void refuseUploadsUnderAnotherKeyOrInTheClear(String fact, String value) {
        Request good = put("inbox/5FL/cover/file.csv").with(TAG, "5FL");

        assertThat(submitter.allow(good)).isTrue();
        assertThat(submitter.allow(good.with(fact, value))).isFalse();
    }

    @Test
    void takeUploadsThatNameOurKey() {
        Request named =
                put("inbox/5FL/cover/file.csv")
                        .with(TAG, "5FL")
                        .with("aws:SecureTransport", "true")
                        .with("s3:TlsVersion", "1.3")
                        .with("s3:x-amz-server-side-encryption", "aws:kms")
                        .with(
                                "s3:x-amz-server-side-encryption-aws-kms-key-id",
                                "arn:aws:kms:eu-west-2:123456789012:MonitorKey");

        assertThat(submitter.allow(named)).isTrue();
    }

    @Test
    void letNobodyEraseAVersion() {
        Request erase =
                Request.of("s3:DeleteObjectVersion", INBOX + "/inbox/5FL/cover/file.csv")
                        .with(TAG, "5FL");

        assertThat(administrator.allow(erase)).isFalse();
    }

    /** Whoever has a tag already can take on the role for that code only. */
    @ParameterizedTest
    @CsvSource({
        "'', 5FL, true",
        "5FL, 5FL, true",
        "5FL, 5K5, false",
        "5FL, 5FLX, false",
        "'', '', false",
        "'', 5FL/cover, false",
    })
    void letTheRoleBeTakenOnForOneSubmitter(String ownTag, String asked, boolean allowed) {
        Request request =
                Request.of("sts:AssumeRole", "")
                        .with("aws:TagKeys", "submitter")
                        .with("aws:RequestTag/submitter", asked);
        Request whole = ownTag.isEmpty() ? request : request.with(TAG, ownTag);

        assertThat(trust.allow(whole)).isEqualTo(allowed);
    }

    @Test
    void letTheRoleBeTakenOnWithThatTagAndNoOther() {
        Request request = Request.of("sts:AssumeRole", "");

        assertThat(trust.allow(request)).isFalse();
        assertThat(
                        trust.allow(
                                request.with("aws:TagKeys", "submitter", "admin")
                                        .with("aws:RequestTag/submitter", "5FL")))
                .isFalse();
    }

    private static Request put(String key) {
        return Request.of("s3:PutObject", INBOX + "/" + key);
    }
}
