import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Basket first = new Basket();
        Basket second = new Basket();
        Evolve.next();
        first.put("pear");
        first.put("fig");
        second.put("plum");
        Basket third = new Basket();
        third.put("nut");
        System.out.println(first.show() + " " + second.show() + " " + third.show());
    }
}
