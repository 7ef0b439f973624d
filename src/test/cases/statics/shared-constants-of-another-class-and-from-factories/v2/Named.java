interface Named {
    Style DEFAULT = new Style("default", 4);

    static String show() {
        return DEFAULT.text();
    }
}
