class Node extends Base {
    private static int number = Main.next();

    @Override
    String number() {
        return "node" + number + super.number();
    }
}
