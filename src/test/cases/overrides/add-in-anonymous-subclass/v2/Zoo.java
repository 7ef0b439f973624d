class Zoo {
    static Animal animal() {
        return new Animal() {
            @Override
            String name() {
                return "lion";
            }

            @Override
            String speak() {
                return name() + " roars over " + super.speak();
            }
        };
    }
}
