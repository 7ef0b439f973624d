class Text {
    private String name = "x";

    private String made(int n) {
        class Local {
            String value() {
                return "local " + name + n;
            }
        }
        return new Local().value();
    }

    String say(int n) {
        return made(n);
    }
}
