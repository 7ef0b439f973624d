sealed interface Shape {
    int area();

    default String text() {
        return "" + area();
    }

    record Tiny(int area) implements Shape {
        public Tiny {
            area = Math.abs(area);
        }
    }
}
