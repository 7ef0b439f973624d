import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Manager manager = new Manager();
        Clerk clerk = new Clerk();
        manager.bonus = 500;
        System.out.println(manager.show() + ", " + clerk.show());
        Evolve.next();
        System.out.println(manager.show() + ", " + clerk.show());
    }
}
