import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Router router = new Router();
        System.out.println(router.route("get") + router.route("put") + router.route("?"));
        Evolve.next();
        System.out.println(router.route("get") + router.route("put") + router.route("FB") + router.route("Ea") + router.route("?"));
        System.out.println(router.last());
    }
}
