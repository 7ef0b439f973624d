import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Exception {
        Account account = new Account();
        Thread initializer = new Thread(() -> System.out.println("slow " + Slow.READY));
        initializer.start();
        Gate.ENTERED.await();
        Evolve.next();
        account.touch();
        System.out.println(account.show());
        Gate.LEAVE.countDown();
        initializer.join();
    }
}
