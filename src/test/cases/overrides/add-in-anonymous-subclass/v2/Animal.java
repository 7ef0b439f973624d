class Animal {
    String speak() {
        return "noise";
    }

    String name() {
        return "animal";
    }
}
