enum Naming {
    UPPER("U") {
        @Override
        String apply(String name) {
            return name.toUpperCase() + more();
        }

        private String more() {
            return "m";
        }
    },
    DOTTED("d") {
        private final String dot = ".";

        @Override
        String apply(String name) {
            return String.join(dot, name.split("")) + sign + sign;
        }
    };

    final String sign;

    Naming(String sign) {
        this.sign = sign;
    }

    abstract String apply(String name);

    static String table(String name) {
        String text = "";
        for (Naming each : values()) {
            text += each.sign + "=" + each.apply(name) + " ";
        }
        return text;
    }
}
