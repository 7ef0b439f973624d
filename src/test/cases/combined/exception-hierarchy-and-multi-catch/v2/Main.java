import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Failure live = Bank.capture(1);
        System.out.println(Bank.run(1) + " " + live.getMessage());
        Evolve.next();
        System.out.println(Bank.run(1) + " " + Bank.run(2) + " " + Bank.run(3) + " " + Bank.run(4));
        System.out.println(live.getMessage() + " " + live);
    }
}
