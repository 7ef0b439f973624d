class Sample {
    private final String text;

    Sample() {
        text = "empty";
    }

    String text() {
        return text;
    }
}
