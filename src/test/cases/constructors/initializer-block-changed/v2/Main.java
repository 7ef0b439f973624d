import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Item old = new Item();
        System.out.println(old.text);
        Evolve.next();
        System.out.println(new Item().text + "; " + old.text);
    }
}
