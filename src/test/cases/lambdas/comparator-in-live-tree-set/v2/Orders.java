import java.util.Comparator;

class Orders {
    static Comparator<String> byLength() {
        return (a, b) -> {
            int order = Integer.compare(a.length(), b.length());
            return order != 0 ? order : a.compareTo(b);
        };
    }
}
