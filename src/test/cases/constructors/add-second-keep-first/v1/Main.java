import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Bank.open("ann"));
        Evolve.next();
        System.out.println(Bank.open("ann") + ", " + Bank.rich("bob"));
    }
}
