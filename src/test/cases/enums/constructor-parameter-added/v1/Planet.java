enum Planet {
    EARTH("e"), MARS("m");

    private final String code;

    Planet(String code) {
        this.code = code;
    }

    static String show() {
        String text = "";
        for (Planet planet : values()) {
            text += planet.code;
        }
        return text;
    }
}
