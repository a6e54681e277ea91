package uk.pctmonitor.local.upload;

/** It can't be told whose file it is, or what it reports; one sentence says what to add. */
public final class AddressUnclearException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressUnclearException(String sentence) {
        super(sentence);
    }
}
