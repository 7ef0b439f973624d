import java.util.Map;

class Shapes {
    private record Dot(int x, Map<String, int[]> data) {
        private int sum() {
            int sum = x;
            for (int n : data.get("k")) {
                sum += n;
            }
            return sum;
        }
    }

    static String run() {
        return "" + new Dot(1, Map.of("k", new int[] {2, 3})).sum();
    }
}
