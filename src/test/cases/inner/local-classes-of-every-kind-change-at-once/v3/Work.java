import java.util.List;

class Work {
    static List<?> run(int n) {
        record Pair(int left) {
        }
        return List.of(new Pair(n));
    }

    static String describe(List<?> all) {
        return all.size() + "";
    }
}
