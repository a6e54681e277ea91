package uk.pctmonitor.core.plan;

/**
 * One act that an uploaded file asks for.
 *
 * @param target the plan it is about
 * @param act what is asked
 * @param by role or person who asks, as written; personal data
 * @param row line of the file at which it begins, as a person counts it
 */
public record PlanRequest(Target target, PlanAct act, String by, long row) {

    /** Which plan. */
    public sealed interface Target {

        /** One that is there. */
        record Known(PlanId id) implements Target {}

        /**
         * One that is begun by this file and gets the next number.
         *
         * @param org whose plan it will be
         */
        record New(PlanType type, String org) implements Target {}

        /** Of which type the plan is. */
        default PlanType type() {
            return switch (this) {
                case Known(PlanId id) -> id.type();
                case New(PlanType type, String _) -> type;
            };
        }

        /** Whose plan it is. */
        default String organisation() {
            return switch (this) {
                case Known(PlanId id) -> id.org();
                case New(PlanType _, String org) -> org;
            };
        }
    }
}
