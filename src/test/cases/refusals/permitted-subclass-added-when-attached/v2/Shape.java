sealed interface Shape {
    String name();

    final class Circle implements Shape {
        @Override
        public String name() {
            return "circle 2";
        }
    }

    final class Square implements Shape {
        @Override
        public String name() {
            return "square 2";
        }
    }
}
