import java.util.List;

class Maker {
    final String name;

    Maker(String name) {
        this.name = name;
    }

    List<Object> make(int number, String text) {
        long wide = number * 2L;
        Object second = new Object() {
            final int more = number + 1;
            final int extra = more * 100;

            @Override
            public String toString() {
                return "Second" + text + wide + more + extra;
            }
        };
        Object zeroth = new Object() {
            @Override
            public String toString() {
                return "Zeroth" + text;
            }
        };
        return List.of(second, zeroth);
    }
}
