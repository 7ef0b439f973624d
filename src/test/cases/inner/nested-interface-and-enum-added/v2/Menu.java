class Menu {
    private enum Kind {
        HOT("h"), COLD("c");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private interface Item {
        Kind kind();

        default String code() {
            return kind().code + kind().ordinal();
        }
    }

    private record Dish(String name, Kind kind) implements Item {
    }

    String run() {
        Item item = new Dish("soup", Kind.HOT);
        return item + " " + item.code();
    }
}
