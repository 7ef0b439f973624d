import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object live = new Item();
        System.out.println(live instanceof Comparable);
        Evolve.next();
        Object made = Maker.make();
        Object special = new Special();
        System.out.println((live instanceof Comparable) + " " + (made instanceof Comparable) + " " + (special instanceof Comparable));
        Object[] sorted = {special, made, live};
        java.util.Arrays.sort(sorted);
        System.out.println(sorted.length + " " + (made.getClass() == Item.class) + " " + (special.getClass() == Special.class));
    }
}
