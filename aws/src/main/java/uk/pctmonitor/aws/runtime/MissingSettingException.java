package uk.pctmonitor.aws.runtime;

/** The function can't start, because one of its settings is not there. */
public final class MissingSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingSettingException(String name) {
        super(
                "The environment variable "
                        + name
                        + " is missing or empty. template.yaml sets it under Environment, Variables.");
    }
}
