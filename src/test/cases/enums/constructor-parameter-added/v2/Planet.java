enum Planet {
    EARTH("e", 1), MARS("m", 2), VENUS("v", 3);

    private final String code;
    private final int moons;

    Planet(String code, int moons) {
        this.code = code;
        this.moons = moons;
    }

    static String show() {
        String text = "";
        for (Planet planet : values()) {
            text += planet.code + planet.moons;
        }
        return text;
    }
}
