class Item implements Marked {
    @Override
    public int mark() {
        return 2;
    }
}
