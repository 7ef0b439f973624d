import java.util.List;

class Maker {
    final String name;

    Maker(String name) {
        this.name = name;
    }

    List<Object> make(int number, String text) {
        long wide = number * 2L;
        Object first = new Object() {
            @Override
            public String toString() {
                return "first" + number + name;
            }
        };
        Object second = new Object() {
            final int more = number + 1;

            @Override
            public String toString() {
                return "second" + text + wide + more;
            }
        };
        return List.of(first, second);
    }
}
