class Zoo {
    static Animal animal() {
        return new Animal() {
            @Override
            String name() {
                return "lion";
            }
        };
    }
}
