import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Account first = Bank.open("ann");
        System.out.println(first);
        Evolve.next();
        System.out.println(first);
        System.out.println(Bank.open("bob"));
    }
}
