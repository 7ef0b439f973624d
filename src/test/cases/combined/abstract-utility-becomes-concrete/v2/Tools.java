class Tools {
    private final String text;
    private int uses = 1;

    private Tools(String text) {
        this.text = text;
    }

    static String twice(String text) {
        return new Tools(text).twice();
    }

    private String twice() {
        return text + text + uses++ + getClass().getName();
    }
}
