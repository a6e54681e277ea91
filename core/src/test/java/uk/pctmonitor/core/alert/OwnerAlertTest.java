package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.AlertKey.Kind;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.rating.Rag;

/** Alerts about whoever answers for a part of a plan and has no live contact. */
class OwnerAlertTest {

    private static final AlertKey KEY = new AlertKey("5FL", "RP-5FL-1 5FL plan lead", Kind.ORPHAN);
    private static final LocalDate DAY = LocalDate.of(2014, 11, 12);

    private final AlertBook nothing = AlertBook.empty("5FL");

    @Test
    void opensOnceAndClosesOnce() {
        Decision opened = AlertLifecycle.owned(nothing.state(KEY), true, DAY);
        assertThat(opened).isInstanceOf(Decision.Told.class);
        AlertBook book = nothing.with(opened.after());

        assertThat(book.open()).containsExactly(opened.after());
        assertThat(opened.after().level()).isEqualTo(Rag.NO_DATA);
        // 12 November 2014 lies in the third quarter.
        assertThat(opened.after().opened()).isEqualTo(Quarter.of(2014, 3));
        assertThat(AlertLifecycle.owned(book.state(KEY), true, DAY.plusDays(1)))
                .isEqualTo(new Decision.Silent(opened.after()));

        Decision closed = AlertLifecycle.owned(book.state(KEY), false, DAY.plusDays(2));
        assertThat(closed).isInstanceOf(Decision.Told.class);
        assertThat(book.with(closed.after()).open()).isEmpty();
    }

    @Test
    void isNeverClosedWhenItWasNeverOpen() {
        AlertState unknown = nothing.state(KEY);

        assertThat(unknown.isOpen()).isFalse();
        assertThat(AlertLifecycle.owned(unknown, false, DAY))
                .isEqualTo(new Decision.Silent(unknown));
    }

    @Test
    void isToldAsWhatItIsAndNotAsAFigure() {
        Message mail = mail(owner(Change.OPENED));

        assertThat(mail.subject().text())
                .isEqualTo("NO OWNER: 5FL Bath RP-5FL-1 5FL plan lead [PM-7K2Q9A]");
        assertThat(flat(mail))
                .contains("South West SHA: owners of plans,")
                .contains("1 owner has no live contact. Nothing else is open.")
                .contains("OWNERS WITHOUT A LIVE CONTACT 5FL Bath and North East Somerset")
                .contains(
                        "RP-5FL-1 5FL plan lead: no live contact, so nobody is reminded of what is"
                                + " to be done. Upload the contacts, or give the plan's milestones"
                                + " another owner.");
    }

    @Test
    void isToldWhenThereIsSomebodyAgain() {
        Message mail = mail(owner(Change.CLOSED));

        assertThat(mail.subject().text()).startsWith("OWNED: 5FL Bath RP-5FL-1 5FL plan lead");
        assertThat(flat(mail))
                .contains("1 owner has a contact.")
                .contains(
                        "RP-5FL-1 5FL plan lead: there is a contact again, or nothing is left to do.");
    }

    @Test
    void doesNotSayOfWhichQuarterTheFiguresAre() {
        // The owner was missed in the third quarter; the figures are of the second.
        Transition figure =
                SouthWest.transition(
                        "5FL",
                        "IMM-MMR2-5Y",
                        Change.OPENED,
                        null,
                        Rag.GREEN,
                        Rag.AMBER,
                        SouthWest.percent("92.7", "522"),
                        SouthWest.percent("95.1", "510"));

        assertThat(flat(mail(owner(Change.OPENED), figure)))
                .startsWith(
                        "South West SHA: Childhood immunisation and owners of plans, July to September"
                                + " 2014 (2014/15 Q2) and earlier quarters");
        assertThat(flat(mail(owner(Change.OPENED)))).contains("(2014/15 Q3)");
    }

    private static Transition owner(Change change) {
        boolean closed = change == Change.CLOSED;
        return new Transition(
                KEY,
                1,
                change,
                closed ? Closing.IMPROVED : null,
                closed ? Rag.NO_DATA : Rag.GREEN,
                closed ? Rag.GREEN : Rag.NO_DATA,
                "",
                Quarter.of(2014, 3),
                true,
                null,
                null,
                null,
                null,
                "");
    }

    private static Message mail(Transition... changes) {
        return Digest.of(SouthWest.briefing(List.of(changes), List.of())).parts().getFirst();
    }

    private static String flat(Message mail) {
        return mail.body().replaceAll("\\s+", " ");
    }
}
