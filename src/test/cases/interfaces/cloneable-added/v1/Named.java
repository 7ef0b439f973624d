class Named implements Cloneable {
    final String name;

    Named(String name) {
        this.name = name;
    }
}
