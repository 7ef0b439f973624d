import dev.reloadall.ReloadException;
import evolve.Evolve;

public class Main {
    static final Item[] LIVE = new Item[300];

    public static void main(String[] args) {
        for (int i = 0; i < LIVE.length; i++) {
            LIVE[i] = new Item(i);
        }
        String before = digest();
        for (int i = 2; i <= 8; i++) {
            try {
                Evolve.next();
                System.out.println("v" + i + " not refused");
            } catch (ReloadException e) {
                System.out.println("v" + i + " " + e.getCause() + " " + e.getMessage().matches("(?s).*Item\\.\\w+( of Item@[0-9a-f]+)? threw.*")
                        + " " + digest().equals(before));
            }
        }
        Evolve.next();
        System.out.println(LIVE[299].show() + " " + LIVE[0].show() + " " + Item.statics());
    }

    static String digest() {
        StringBuilder text = new StringBuilder();
        for (Item each : LIVE) {
            text.append(each.show()).append(' ').append(each.number).append(each.name);
        }
        return text.append(Item.statics()).toString();
    }
}
