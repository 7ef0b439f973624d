class Animal {

    String name() {
        return "Animal";
    }

    String with(Object other) {
        return name() + " with " + other;
    }
}
