class Maker {
    static Base make() {
        return new Base("abcdef".length()) {
            private final int bonus = "xy".length();

            @Override
            int size() {
                return super.size() * 10 + bonus;
            }
        };
    }
}
