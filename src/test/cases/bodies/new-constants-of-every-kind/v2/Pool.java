import java.util.ArrayList;
import java.util.List;

class Pool {
    Object fill() {
        List<Object> all = new ArrayList<>();
        all.add(1_000_000);
        all.add(10_000_000_000L);
        all.add(1.5f);
        all.add(2.25);
        all.add('c');
        all.add("text");
        all.add(String.class.getSimpleName());
        all.add(int[].class.getName());
        all.add(new int[] {1, 2}.length);
        all.add(new long[5][3].length);
        all.add((Object) all instanceof List);
        all.add(all.size() + " so far");
        switch (all.size()) {
            case 12 -> all.add("twelve");
            default -> all.add("not twelve");
        }
        switch ((String) all.get(12)) {
            case "twelve" -> all.add("dozen");
            default -> all.add("other");
        }
        return all;
    }
}
