class Named implements Cloneable {
    final String name;
    private int clones;

    Named(String name) {
        this.name = name;
    }

    @Override
    protected Object clone() throws CloneNotSupportedException {
        Named copy = (Named) super.clone();
        copy.clones = clones + 1;
        return copy;
    }

    @Override
    public String toString() {
        return name + clones;
    }
}
