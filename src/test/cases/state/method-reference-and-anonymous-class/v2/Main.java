import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sorter sorter = new Sorter(3);
        Evolve.next();
        System.out.println(sorter.show());
    }
}
