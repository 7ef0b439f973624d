import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Bank bank = new Bank();
        System.out.println(bank.run());
        Evolve.next();
        System.out.println(bank.run());
        System.out.println(Thread.holdsLock(bank));
    }
}
