import java.util.List;

class Maker {
    final String name;

    Maker(String name) {
        this.name = name;
    }

    List<Object> make(int number, String text) {
        long wide = number * 2L;
        Object zeroth = new Object() {
            @Override
            public String toString() {
                return "zeroth" + text;
            }
        };
        Object first = new Object() {
            @Override
            public String toString() {
                return "FIRST" + number + name;
            }
        };
        Object between = new Object() {
            private final String doubled = text + text;

            @Override
            public String toString() {
                return "between" + doubled + first;
            }
        };
        Object second = new Object() {
            final int more = number + 1;
            final int extra = more * 100;

            @Override
            public String toString() {
                return "SECOND" + text + wide + more + extra;
            }
        };
        return List.of(zeroth, first, between, second);
    }
}
