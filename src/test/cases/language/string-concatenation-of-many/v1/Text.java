class Text {
    static String build() {
        return "few";
    }
}
