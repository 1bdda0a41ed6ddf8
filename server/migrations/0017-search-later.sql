-- A text has some eighty words, each on another page of the index. What the last few dozen texts bring waits in a list
-- of 64 kB, the smallest there is, and is put into its places together: far fewer pages are touched, and after a
-- checkpoint far fewer are written whole. A search reads the list besides, which costs nothing that one can measure.

alter index search_entries_grams set (fastupdate = on, gin_pending_list_limit = 64);
