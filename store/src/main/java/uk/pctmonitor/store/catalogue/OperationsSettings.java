package uk.pctmonitor.store.catalogue;

import java.time.Duration;
import java.util.List;
import uk.pctmonitor.core.operations.OperationsLimits;

/** The settings of the daily look at what waits and who is reached. */
final class OperationsSettings {

    private static final String UPLOAD = "reconcile_upload_minutes";
    private static final String ANNOUNCEMENT = "reconcile_announcement_minutes";
    private static final String WORK = "reconcile_work_hours";
    private static final String FACTS = "reconcile_facts_hours";
    private static final String MAILS = "reconcile_mails_minutes";
    private static final String CONFIRMATION = "reconcile_confirmation_days";
    private static final String RECENTLY = "reconcile_recent_days";
    private static final String MOST_ANNOUNCED = "reconcile_most_announced";

    static final List<String> NAMES =
            List.of(
                    UPLOAD,
                    ANNOUNCEMENT,
                    WORK,
                    FACTS,
                    MAILS,
                    CONFIRMATION,
                    RECENTLY,
                    MOST_ANNOUNCED);

    private static final int MOST_MINUTES = 24 * 60;
    private static final int MOST_HOURS = 31 * 24;
    private static final int MOST_UPLOADS = 2000;

    private OperationsSettings() {}

    static OperationsLimits read(NamedSettings settings) {
        OperationsLimits standard = OperationsLimits.DEFAULT;
        return new OperationsLimits(
                minutes(settings, UPLOAD, standard.upload()),
                minutes(settings, ANNOUNCEMENT, standard.announcement()),
                hours(settings, WORK, standard.work()),
                hours(settings, FACTS, standard.facts()),
                minutes(settings, MAILS, standard.mails()),
                days(settings, CONFIRMATION, standard.confirmation()),
                days(settings, RECENTLY, standard.recently()),
                settings.number(MOST_ANNOUNCED, standard.mostAnnounced(), 1, MOST_UPLOADS));
    }

    private static Duration minutes(NamedSettings settings, String name, Duration otherwise) {
        return Duration.ofMinutes(
                settings.number(name, (int) otherwise.toMinutes(), 1, MOST_MINUTES));
    }

    private static Duration hours(NamedSettings settings, String name, Duration otherwise) {
        return Duration.ofHours(settings.number(name, (int) otherwise.toHours(), 1, MOST_HOURS));
    }

    private static Duration days(NamedSettings settings, String name, Duration otherwise) {
        return Duration.ofDays(settings.days(name, (int) otherwise.toDays()));
    }
}
