sealed interface Shape {
    String name();

    final class Circle implements Shape {
        @Override
        public String name() {
            return "circle 1";
        }
    }
}
