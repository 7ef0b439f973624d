package dev.reloadall.jmx;

/** What one command answers: for a person and for a script; crosses as composite data. */
public final class Answer {
    private final boolean refused;
    private final String text;
    private final String json;

    private Answer(boolean refused, String text, String json) {
        this.refused = refused;
        this.text = text;
        this.json = json;
    }

    /** It was done. */
    static Answer done(String text, String json) {
        return new Answer(false, text, json);
    }

    /** It was not done, and nothing has changed. */
    static Answer refused(String text, String json) {
        return new Answer(true, text, json);
    }

    /** Whether it was refused. */
    public boolean isRefused() {
        return refused;
    }

    /** For a person. */
    public String getText() {
        return text;
    }

    /** A JSON object with the same content. */
    public String getJson() {
        return json;
    }
}
