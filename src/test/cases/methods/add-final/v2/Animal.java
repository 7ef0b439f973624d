class Animal {
    String speak() {
        return "I am a " + kind();
    }

    final String kind() {
        return getClass().getSimpleName();
    }
}
