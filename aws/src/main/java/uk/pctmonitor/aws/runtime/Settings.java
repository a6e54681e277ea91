package uk.pctmonitor.aws.runtime;

import java.util.Map;

/** A function's settings, as its environment variables give them. */
public final class Settings {

    private final Map<String, String> variables;

    public Settings(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The settings of this process. */
    public static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    /** All of them as they are. */
    public Map<String, String> variables() {
        return variables;
    }

    /**
     * The setting with this name; never blank.
     *
     * @throws MissingSettingException when it is not set or set to nothing
     */
    public String get(String name) {
        String value = variables.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new MissingSettingException(name);
        }
        return value.strip();
    }
}
