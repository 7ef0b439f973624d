class Shapes {
    private record Dot(int x) {
    }

    static String run() {
        return "" + new Dot(1);
    }
}
