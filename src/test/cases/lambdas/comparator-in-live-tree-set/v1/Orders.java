import java.util.Comparator;

class Orders {
    static Comparator<String> byLength() {
        return (a, b) -> Integer.compare(a.length(), b.length());
    }
}
