enum Naming {
    AS_IS("a") {
        @Override
        String apply(String name) {
            return name;
        }
    },
    UPPER("u") {
        @Override
        String apply(String name) {
            return name.toUpperCase();
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
