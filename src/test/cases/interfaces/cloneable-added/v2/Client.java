class Client {
    static String copies(Order order, Named named) throws Exception {
        Order copy = order.clone();
        copy.number++;
        copy.lines[0] = 5;
        Object again = ((Named) named.clone()).clone();
        return order.number + " " + order.lines[0] + " " + copy.number + " " + copy.lines[0] + " " + (copy instanceof Cloneable)
                + " " + again + " " + (again.getClass() == Named.class);
    }
}
